package com.example.pager;

import dev.incidentkit.testkit.tool.IncidentTool;

/** Must fail, so that it isn't found by its name: what a broken tool looks like. */
class HastyPagerCase extends PagerTest {
    @Override
    public IncidentTool newTool() {
        return new PagerDriver(new HastyPager());
    }
}
