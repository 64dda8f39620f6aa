module dev.incidentkit.core {
    requires transitive com.google.common;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports dev.incidentkit.core.can;
    exports dev.incidentkit.core.incident;
    exports dev.incidentkit.core.practice;
    exports dev.incidentkit.core.review;
    exports dev.incidentkit.core.roster;
    exports dev.incidentkit.core.schedule;
    exports dev.incidentkit.core.severity;
    exports dev.incidentkit.core.time;
    exports dev.incidentkit.core.timeline;
}
