package com.liferay.asset.kernel.model;

/** Who sees a vocabulary. */
@SuppressWarnings("MutablePublicArray") // Liferay's field
public class AssetVocabularyConstants {
    public static final int VISIBILITY_TYPE_INTERNAL = 1;

    public static final int VISIBILITY_TYPE_PUBLIC = 0;

    public static final int[] VISIBILITY_TYPES = {VISIBILITY_TYPE_PUBLIC, VISIBILITY_TYPE_INTERNAL};
}
