package org.sluice.itests.crash;

/** Names the table for {@code alter}, which reads {@link #TABLE_NAME}. */
public final class ItemTable {
    public static final String TABLE_NAME = "Shop_Item";

    private ItemTable() {}
}
