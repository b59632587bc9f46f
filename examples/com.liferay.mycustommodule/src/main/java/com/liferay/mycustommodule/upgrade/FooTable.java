package com.liferay.mycustommodule.upgrade;

/** Names the table for {@code alter}, which reads {@link #TABLE_NAME}. */
public final class FooTable {
    public static final String TABLE_NAME = "MyCustomModule_Foo";

    private FooTable() {}
}
