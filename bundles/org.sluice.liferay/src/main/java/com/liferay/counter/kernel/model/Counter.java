package com.liferay.counter.kernel.model;

/** Names the default counter: its class name is that counter's name. */
public interface Counter {
    String getName();

    long getCurrentId();
}
