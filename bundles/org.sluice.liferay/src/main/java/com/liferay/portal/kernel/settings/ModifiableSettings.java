package com.liferay.portal.kernel.settings;

import java.io.IOException;
import java.util.Collection;
import javax.portlet.ValidatorException;

/** Settings that can be changed and stored. */
public interface ModifiableSettings extends Settings {
    Collection<String> getModifiedKeys();

    void reset();

    void reset(String key);

    ModifiableSettings setValue(String key, String value);

    ModifiableSettings setValues(ModifiableSettings modifiableSettings);

    ModifiableSettings setValues(String key, String[] values);

    void store() throws IOException, ValidatorException;
}
