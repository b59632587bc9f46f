package com.liferay.petra.function;

import java.util.Collection;

/** Takes a value and may throw. */
@FunctionalInterface
public interface UnsafeConsumer<E, T extends Throwable> {
    void accept(E e) throws T;

    /** Gives every element to the consumer, and throws the first failure at the end, with the others suppressed in it. */
    static <E> void accept(Collection<E> collection, UnsafeConsumer<E, ? super Throwable> unsafeConsumer)
            throws Throwable {
        accept(collection, unsafeConsumer, Throwable.class);
    }

    /** As above; a failure that is not of the class ends it at once. */
    static <E, T extends Throwable> void accept(
            Collection<E> collection, UnsafeConsumer<E, T> unsafeConsumer, Class<? extends T> throwableClass) throws T {
        T first = null;
        for (E element : collection) {
            try {
                unsafeConsumer.accept(element);
            } catch (Throwable e) {
                if (!throwableClass.isInstance(e)) {
                    throw e;
                }
                if (first == null) {
                    first = throwableClass.cast(e);
                } else {
                    first.addSuppressed(e);
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
