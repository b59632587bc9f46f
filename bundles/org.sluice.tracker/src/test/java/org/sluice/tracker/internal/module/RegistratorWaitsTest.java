package org.sluice.tracker.internal.module;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.osgi.framework.dto.ServiceReferenceDTO;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

class RegistratorWaitsTest {
    private final ComponentDescriptionDTO registrator = new ComponentDescriptionDTO();
    private final ComponentConfigurationDTO configuration = new ComponentConfigurationDTO();

    RegistratorWaitsTest() {
        registrator.implementationClass = "Steps";
        registrator.references = new ReferenceDTO[] {};
        configuration.unsatisfiedReferences = new UnsatisfiedReferenceDTO[] {};
    }

    @Test
    void namesTheServiceThatIsMissing() {
        UnsatisfiedReferenceDTO missing = new UnsatisfiedReferenceDTO();
        missing.name = "settings";
        configuration.state = ComponentConfigurationDTO.UNSATISFIED_REFERENCE;
        configuration.unsatisfiedReferences = new UnsatisfiedReferenceDTO[] {missing};

        assertThat(RegistratorWaits.of(registrator, configuration))
                .containsExactly("Its registrator 'Steps' waits for the service 'settings' (reference 'settings').");
    }

    /** The runtime tells so of a component that it has read and not activated yet. */
    @Test
    void waitsForAComponentThatLacksNothingAndIsNotActivated() {
        configuration.state = ComponentConfigurationDTO.UNSATISFIED_REFERENCE;

        assertThat(RegistratorWaits.of(registrator, configuration))
                .containsExactly("Its registrator 'Steps' is about to be registered.");
    }

    @Test
    void waitsForAComponentWhoseServiceIsNotRegistered() {
        configuration.state = ComponentConfigurationDTO.SATISFIED;

        assertThat(RegistratorWaits.of(registrator, configuration))
                .containsExactly("Its registrator 'Steps' is about to be registered.");
    }

    @Test
    void waitsForNothingWhenTheServiceIsThere() {
        configuration.state = ComponentConfigurationDTO.ACTIVE;
        configuration.service = new ServiceReferenceDTO();

        assertThat(RegistratorWaits.of(registrator, configuration)).isEmpty();
    }
}
