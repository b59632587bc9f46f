package com.liferay.portal.kernel.settings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Values by key, with other settings behind them. */
public interface Settings {
    /** These settings, or the next behind them that can be changed. */
    ModifiableSettings getModifiableSettings();

    Settings getParentSettings();

    String getValue(String key, String defaultValue);

    String[] getValues(String key, String[] defaultValue);

    /** Names the settings that a class describes. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface Config {
        String[] settingsIds() default {};
    }

    /** Names another class that has the annotations. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface OverrideClass {
        Class<?> value() default Object.class;
    }

    /** Says of a getter which key it is, or that it is none. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface Property {
        boolean ignore() default false;

        String name() default "";
    }
}
