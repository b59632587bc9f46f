package com.liferay.portal.kernel.upgrade;

import java.util.concurrent.Callable;

/** A part of an upgrade that another thread may do. */
public abstract class BaseUpgradeCallable<T> implements Callable<T> {
    @Override
    public T call() throws Exception {
        return doCall();
    }

    protected abstract T doCall() throws Exception;
}
