package org.sluice.engine.store;

import java.time.Duration;

/**
 * A row of {@code Sluice_Step}: a step that was executed.
 *
 * @param from the version that its registration starts from
 * @param to the version that its registration leads to
 * @param changedRows how many rows its statements changed, as the driver counts them
 */
public record StepRecord(String from, String to, String name, Duration duration, long changedRows, boolean completed) {}
