package org.vigil;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for a condition, not for a time. */
public final class Eventually {
    private static final long LOOK_EVERY_NANOS = Duration.ofMillis(50).toNanos();

    private Eventually() {}

    public static void until(Duration atMost, String what, BooleanSupplier condition) {
        var end = Instant.now().plus(atMost);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("After " + atMost.toSeconds() + " s still not: " + what);
            }
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
    }
}
