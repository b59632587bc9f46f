package com.liferay.petra.lang;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A value of each thread that can be set for a while. Unlike Liferay's it is not kept with the others in one place, so the
 * methods that ask for all of them are not here.
 */
public class CentralizedThreadLocal<T> extends ThreadLocal<T> {
    private final String name;
    private final Supplier<T> supplier;

    public CentralizedThreadLocal(boolean shortLived) {
        this(null);
    }

    public CentralizedThreadLocal(String name) {
        this(name, () -> null);
    }

    public CentralizedThreadLocal(String name, Supplier<T> supplier) {
        this.name = name;
        this.supplier = supplier;
    }

    public CentralizedThreadLocal(String name, Supplier<T> supplier, boolean shortLived) {
        this(name, supplier);
    }

    /** {@code copyFunction} is not called: values stay with their thread. */
    public CentralizedThreadLocal(String name, Supplier<T> supplier, Function<T, T> copyFunction, boolean shortLived) {
        this(name, supplier);
    }

    /** Sets the value until the closeable is closed; then the value before is back. */
    public SafeCloseable setWithSafeCloseable(T value) {
        T before = get();
        set(value);
        return () -> set(before);
    }

    public SafeClosable setWithSafeClosable(T value) {
        return setWithSafeCloseable(value)::close;
    }

    @Override
    public String toString() {
        return name == null ? super.toString() : name;
    }

    @Override
    protected T initialValue() {
        return supplier.get();
    }
}
