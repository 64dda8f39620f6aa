package dev.incidentkit.testkit.contracts;

class TimelineStoreContractTest implements TimelineStoreContract {
    @Override
    public TimelineStore newStore() {
        return new MemoryStores.Timelines();
    }
}
