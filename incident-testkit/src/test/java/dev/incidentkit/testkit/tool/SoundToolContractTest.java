package dev.incidentkit.testkit.tool;

@Supports({
    Capability.CORRECTIONS,
    Capability.CADENCES,
    Capability.UPDATES,
    Capability.ACTIONS,
    Capability.OTHER_EVENTS,
    Capability.DEADLINES,
    Capability.FINDINGS,
    Capability.RESTART
})
class SoundToolContractTest implements IncidentToolContract {
    @Override
    public IncidentTool newTool() {
        return SoundTool.watching();
    }

    @Override
    public int tries() {
        return 100;
    }
}
