package dev.incidentkit.testkit.contracts;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** How much memory a piece of work takes. */
final class Allocation {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int REPEATS = 1000;

    private Allocation() {}

    /** Bytes for each time the work is done. */
    static long of(Runnable work) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < REPEATS; i++) {
            work.run();
        }
        return (THREADS.getCurrentThreadAllocatedBytes() - before) / REPEATS;
    }
}
