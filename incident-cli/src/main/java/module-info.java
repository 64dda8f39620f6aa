module dev.incidentkit.cli {
    requires dev.incidentkit.documents;
    requires static org.jspecify;
    requires info.picocli;

    opens dev.incidentkit.cli to
            info.picocli;
}
