package com.liferay.petra.concurrent;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** A value that is made when it is first asked for, by one thread. */
public class DCLSingleton<T> {
    private T singleton; // guarded by this

    /** Gives the value, if there is one, to the consumer and forgets it. */
    public synchronized void destroy(Consumer<T> consumer) {
        T forgotten = singleton;
        singleton = null;
        if (forgotten != null && consumer != null) {
            consumer.accept(forgotten);
        }
    }

    public synchronized T getSingleton(Supplier<T> supplier) {
        if (singleton == null) {
            singleton = supplier.get();
        }
        return singleton;
    }
}
