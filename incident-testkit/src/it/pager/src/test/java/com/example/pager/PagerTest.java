package com.example.pager;

import dev.incidentkit.testkit.tool.IncidentTool;
import dev.incidentkit.testkit.tool.IncidentToolContract;

class PagerTest implements IncidentToolContract {
    @Override
    public IncidentTool newTool() {
        return new PagerDriver(new Pager());
    }
}
