package com.example.pager;

import dev.incidentkit.testkit.tool.IncidentTool;
import dev.incidentkit.testkit.tool.IncidentToolContract;
import dev.incidentkit.testkit.tool.OptOut;
import dev.incidentkit.testkit.tool.ToolProperty;

@OptOut(
        value = ToolProperty.T13,
        because = "the pager gives everybody one job, even where the framework would allow two")
class PagerTest implements IncidentToolContract {
    @Override
    public IncidentTool newTool() {
        return new PagerDriver(new Pager());
    }
}
