/** The test kit: generators, contracts and assertions for those who embed the model and the rules. */
module dev.incidentkit.testkit {
    requires java.management;
    requires jdk.management;
    requires transitive dev.incidentkit.rules;
    requires transitive net.jqwik.api;
    requires transitive org.junit.jupiter.api;
    requires static transitive com.tngtech.archunit;
    requires static transitive org.assertj.core;
    requires static transitive org.jspecify;

    exports dev.incidentkit.testkit.architecture;
    exports dev.incidentkit.testkit.arbitraries;
    exports dev.incidentkit.testkit.assertions;
    exports dev.incidentkit.testkit.contracts;
    exports dev.incidentkit.testkit.files;
    exports dev.incidentkit.testkit.stories;
    exports dev.incidentkit.testkit.tool;

    opens dev.incidentkit.testkit.arbitraries to
            org.junit.platform.commons;

    provides net.jqwik.api.providers.ArbitraryProvider with
            dev.incidentkit.testkit.arbitraries.GuavaCollections;
}
