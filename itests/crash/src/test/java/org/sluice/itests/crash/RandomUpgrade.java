package org.sluice.itests.crash;

import com.liferay.portal.kernel.upgrade.UpgradeStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * An upgrade of random statements over tables with foreign keys, triggers and views. Knows the tables as its statements leave
 * them, so that each is one that succeeds; the same seed makes the same upgrade.
 */
final class RandomUpgrade {
    private static final int STEPS = 3;
    private static final int STATEMENTS = 5;

    private final Random random;
    private final Product product;
    private final List<String> free = new ArrayList<>(List.of("Shop_Log", "Other_Part"));
    private final List<String> extraColumns = new ArrayList<>();
    private boolean viewed = true;
    private int names;

    private RandomUpgrade(Product product, long seed) {
        this.product = product;
        this.random = new Random(seed);
    }

    static Scenario of(Product product, long seed) {
        return Scenario.upgrade(
                "random upgrade " + seed,
                RelationScenarios.LINKED.and(Triggers.on("Shop_Item", product)).and(Steps.made(RelationScenarios.VIEW)),
                new RandomUpgrade(product, seed).steps());
    }

    private UpgradeStep[] steps() {
        List<UpgradeStep> steps = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            List<String> statements = new ArrayList<>();
            for (int j = 0; j < STATEMENTS; j++) {
                statements.add(statement());
            }
            steps.add(Steps.portable(statements.toArray(String[]::new)));
        }
        return steps.toArray(UpgradeStep[]::new);
    }

    private String statement() {
        int id = random.nextInt(12);
        return switch (random.nextInt(17)) {
            case 0, 1 -> "update Shop_Item set price = " + id + " where itemId < " + random.nextInt(12);
            case 2 -> "delete from Shop_Item where itemId = " + id;
            case 3 -> "delete from Other_Order where orderId = " + (100 + id);
            case 4 -> "update Other_Order set amount = " + id;
            case 5 -> "insert into Shop_Item (itemId, name) values (" + (200 + names++) + ", 'random')";
            case 6 -> addColumn();
            case 7 -> dropColumn();
            case 8 -> "create index " + name("IX_R") + " on Shop_Item (price)";
            case 9 -> create();
            case 10 -> drop();
            case 11 -> view();
            case 12 -> "update Shop_Item set itemId = " + (300 + names++) + " where itemId = " + id;
            case 13 -> truncateOrDelete();
            case 14 -> "alter_column_type Shop_Item description VARCHAR(" + (200 + names++) + ") null";
            case 15 -> renameColumn();
            default -> "insert into Shop_Log2 (text_) values ('x')".replace("Shop_Log2", log());
        };
    }

    private String addColumn() {
        String column = name("extra");
        extraColumns.add(column);
        return "alter table Shop_Item add " + column + " INTEGER default 3";
    }

    private String dropColumn() {
        if (extraColumns.isEmpty()) {
            return "update Shop_Item set active_ = [$FALSE$]";
        }
        return "alter table Shop_Item drop column " + extraColumns.remove(random.nextInt(extraColumns.size()));
    }

    private String renameColumn() {
        if (extraColumns.isEmpty()) {
            return addColumn();
        }
        String column = extraColumns.remove(random.nextInt(extraColumns.size()));
        String name = name("extra");
        extraColumns.add(name);
        return "alter table Shop_Item rename column " + column + " to " + name;
    }

    private String create() {
        String table = name("Shop_R");
        free.add(table);
        return "create table " + table + " (text_ VARCHAR(200) null, number_ LONG)";
    }

    /** The log stays: a trigger writes into it. */
    private String drop() {
        List<String> droppable =
                free.stream().filter(table -> !table.equals("Shop_Log")).toList();
        if (droppable.isEmpty()) {
            return create();
        }
        String table = droppable.get(random.nextInt(droppable.size()));
        free.remove(table);
        return "drop table " + table;
    }

    private String view() {
        viewed = !viewed;
        return viewed ? RelationScenarios.VIEW : "drop view Other_Cheap";
    }

    private String truncateOrDelete() {
        String table = log();
        return product == Product.H2 || random.nextBoolean() ? "truncate table " + table : "delete from " + table;
    }

    /** A table with a text. */
    private String log() {
        List<String> logs =
                free.stream().filter(table -> !table.equals("Other_Part")).toList();
        return logs.get(random.nextInt(logs.size()));
    }

    private String name(String stem) {
        return stem + names++;
    }
}
