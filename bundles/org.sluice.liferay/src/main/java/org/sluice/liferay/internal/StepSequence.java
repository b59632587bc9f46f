package org.sluice.liferay.internal;

import com.liferay.portal.kernel.upgrade.UpgradeException;
import com.liferay.portal.kernel.upgrade.UpgradeStep;
import java.util.List;

/**
 * Several steps that were registered together, as one service; the engine executes each as a step of its own.
 *
 * @param steps the steps, in order
 */
public record StepSequence(List<UpgradeStep> steps) implements UpgradeStep {
    public StepSequence {
        steps = List.copyOf(steps);
    }

    @Override
    public void upgrade() throws UpgradeException {
        for (UpgradeStep step : steps) {
            step.upgrade(new StepProcessContext());
        }
    }
}
