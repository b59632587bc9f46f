package org.sluice.tracker.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How modules are followed and gates are moved; PID {@value #PID}. */
@ObjectClassDefinition(name = "Sluice tracker", description = "How modules are followed and gates are moved")
public @interface TrackerConfiguration {
    /** The PID that all components of the tracker share. */
    String PID = "org.sluice.tracker";

    @AttributeDefinition(
            name = "Quiet period",
            description = "How many milliseconds a module's bundles must be quiet before the module is defined",
            min = "0")
    int quiet_period() default 100;

    @AttributeDefinition(
            name = "Gate threads",
            description = "How many releases are published at the same time; components are activated on these threads",
            min = "1")
    int gate_threads() default 4;

    @AttributeDefinition(
            name = "Gate timeout",
            description = "How many seconds a gate that is to close waits for components that are being activated",
            min = "0")
    int gate_timeout() default 30;

    @AttributeDefinition(
            name = "Diary period",
            description = "How many milliseconds it must be quiet before the log tells of gates and states",
            min = "0")
    int diary_period() default 500;
}
