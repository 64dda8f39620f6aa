package dev.incidentkit.testkit.contracts;

class RosterStoreContractTest implements RosterStoreContract {
    @Override
    public RosterStore newStore() {
        return new MemoryStores.Rosters();
    }
}
