package org.sluice.liferay.internal;

import com.liferay.portal.upgrade.release.SchemaCreator;
import java.util.Optional;
import org.sluice.api.spi.Step;
import org.sluice.api.spi.StepContext;

/**
 * The step of a schema creator.
 *
 * @param creator makes the schema
 */
public record SchemaCreatorStep(SchemaCreator creator) implements Step {
    @Override
    public String name() {
        return LiferayStep.name(creator.getClass());
    }

    @Override
    public Optional<String> bypass() {
        return LiferayStep.bypass(creator.getClass());
    }

    @Override
    public void execute(StepContext context) throws Exception {
        RunContext.within(context, creator::create);
    }
}
