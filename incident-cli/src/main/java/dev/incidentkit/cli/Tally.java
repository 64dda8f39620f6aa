package dev.incidentkit.cli;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.Multiset;
import dev.incidentkit.rules.Level;

/** What was looked at, and how much was found. */
final class Tally {
    private final Multiset<Level> findings = EnumMultiset.create(Level.class);
    private int files;
    private int documents;
    private int problems;
    private int waived;

    void addFile() {
        files++;
    }

    void addDocument() {
        documents++;
    }

    void addProblem() {
        problems++;
    }

    void addWaived() {
        waived++;
    }

    void add(Level level) {
        findings.add(level);
    }

    int files() {
        return files;
    }

    int documents() {
        return documents;
    }

    int problems() {
        return problems;
    }

    int waived() {
        return waived;
    }

    int count(Level level) {
        return findings.count(level);
    }
}
