package org.sluice.liferay.internal;

import com.liferay.portal.kernel.dao.db.DBProcessContext;
import com.liferay.portal.kernel.upgrade.UpgradeStep;
import java.io.OutputStream;
import org.sluice.api.spi.Step;
import org.sluice.api.spi.StepContext;

/**
 * A step that was written for Liferay.
 *
 * @param name the name of its class
 * @param step the step
 */
public record LiferayStep(String name, UpgradeStep step) implements Step {
    private static final DBProcessContext CONTEXT = OutputStream::nullOutputStream;

    public static LiferayStep of(UpgradeStep step) {
        return new LiferayStep(name(step.getClass()), step);
    }

    @Override
    public void execute(StepContext context) throws Exception {
        RunContext.within(context, () -> step.upgrade(CONTEXT));
    }

    /** The class that a lambda was written in says more than the name that the virtual machine gives it. */
    private static String name(Class<?> type) {
        int lambda = type.getName().indexOf("$$Lambda");
        return lambda < 0 ? type.getName() : type.getName().substring(0, lambda) + " (lambda)";
    }
}
