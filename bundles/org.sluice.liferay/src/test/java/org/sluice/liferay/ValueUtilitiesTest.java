package org.sluice.liferay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.petra.function.UnsafeConsumer;
import com.liferay.petra.function.transform.TransformUtil;
import com.liferay.petra.io.StreamUtil;
import com.liferay.petra.lang.CentralizedThreadLocal;
import com.liferay.petra.lang.SafeCloseable;
import com.liferay.portal.kernel.io.unsync.UnsyncByteArrayInputStream;
import com.liferay.portal.kernel.io.unsync.UnsyncByteArrayOutputStream;
import com.liferay.portal.kernel.util.ArrayUtil;
import com.liferay.portal.kernel.util.Base64;
import com.liferay.portal.kernel.util.DigesterUtil;
import com.liferay.portal.kernel.util.FileUtil;
import com.liferay.portal.kernel.util.FriendlyURLNormalizerUtil;
import com.liferay.portal.kernel.util.HashMapBuilder;
import com.liferay.portal.kernel.util.ListUtil;
import com.liferay.portal.kernel.util.MapUtil;
import com.liferay.portal.kernel.util.MimeTypesUtil;
import com.liferay.portal.kernel.util.NaturalOrderStringComparator;
import com.liferay.portal.kernel.util.ObjectValuePair;
import com.liferay.portal.kernel.util.PwdGenerator;
import com.liferay.portal.kernel.util.SetUtil;
import com.liferay.portal.kernel.uuid.PortalUUIDUtil;
import com.liferay.portal.kernel.version.Version;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValueUtilitiesTest {
    @Test
    void arraysKeepTheirType() {
        String[] joined = ArrayUtil.append(new String[] {"a"}, new String[] {"b", "c"});
        String[] many = ArrayUtil.append(new String[] {"a"}, new String[0], new String[] {"b"});

        assertThat(joined).containsExactly("a", "b", "c");
        assertThat(many).containsExactly("a", "b");
        assertThat(ArrayUtil.append(new long[] {1}, 2)).containsExactly(1, 2);
        assertThat(ArrayUtil.remove(new int[] {1, 2, 1}, 1)).containsExactly(2);
        assertThat(ArrayUtil.unique(new long[] {3, 1, 3})).containsExactly(3, 1);
        assertThat(ArrayUtil.filter(new int[] {1, 2, 3}, i -> i > 1)).containsExactly(2, 3);
        assertThat(ArrayUtil.toArray(new Integer[] {1, 2})).containsExactly(1, 2);
        assertThat((int[][]) ArrayUtil.split(new int[] {1, 2, 3}, 2)).isDeepEqualTo(new int[][] {{1, 2}, {3}});
    }

    @Test
    void anArrayThatIsNullIsEmpty() {
        assertThat(ArrayUtil.isEmpty((Object[]) null)).isTrue();
        assertThat(ArrayUtil.contains((long[]) null, 1)).isFalse();
        assertThat(ArrayUtil.getValue(null, 3)).isNull();
    }

    @Test
    void propertiesOfElementsBecomeText() {
        List<ObjectValuePair<String, Integer>> pairs =
                List.of(new ObjectValuePair<>("a", 1), new ObjectValuePair<>("b", 2));

        assertThat(ListUtil.toString(pairs, "value", ";")).isEqualTo("1;2");
        assertThatThrownBy(() -> ListUtil.toString(pairs, "colour")).hasMessageContaining("'colour'");
    }

    @Test
    void listsAndSetsCanBeChanged() {
        List<Long> list = ListUtil.fromArray(new long[] {1, 2});
        list.add(3L);

        assertThat(list).containsExactly(1L, 2L, 3L);
        assertThat(ListUtil.subList(list, 1, 9)).containsExactly(2L, 3L);
        assertThat(SetUtil.symmetricDifference(new long[] {1, 2}, new long[] {2, 3}))
                .containsExactlyInAnyOrder(1L, 3L);
        assertThat(MapUtil.getLong(Map.of("a", 5), "a")).isEqualTo(5);
    }

    @Test
    void aBuilderLeavesOutWhatASupplierDoesNotGive() {
        Map<String, Integer> map = HashMapBuilder.<String, Integer>put("a", 1)
                .put("b", () -> null)
                .put("c", () -> 3)
                .build();

        assertThat(map).containsOnly(Map.entry("a", 1), Map.entry("c", 3));
        assertThatThrownBy(() -> HashMapBuilder.<String, Integer>put("d", () -> {
                    throw new IOException("no value");
                }))
                .isInstanceOf(IOException.class);
    }

    @Test
    void everyElementIsConsumedBeforeTheFirstFailureIsThrown() {
        List<Integer> consumed = new ArrayList<>();

        assertThatThrownBy(() -> UnsafeConsumer.accept(
                        List.of(1, 2, 3),
                        number -> {
                            consumed.add(number);
                            throw new IOException("failed at " + number);
                        },
                        IOException.class))
                .hasMessage("failed at 1")
                .satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(2));
        assertThat(consumed).containsExactly(1, 2, 3);
    }

    @Test
    void transformsAndLeavesNullsOut() {
        String[] names = {"a", "", "c"};

        assertThat(TransformUtil.transform(names, name -> name.isEmpty() ? null : name + name, String.class))
                .isInstanceOf(String[].class)
                .containsExactly("aa", "cc");
    }

    @Test
    void aThreadLocalIsSetForAWhile() {
        CentralizedThreadLocal<String> name = new CentralizedThreadLocal<>("name", () -> "first");

        try (SafeCloseable closeable = name.setWithSafeCloseable("second")) {
            assertThat(closeable).isNotNull();
            assertThat(name.get()).isEqualTo("second");
        }

        assertThat(name.get()).isEqualTo("first");
    }

    @Test
    void versionsAreNumbers() {
        assertThat(Version.parseVersion("1.10.0")).isGreaterThan(new Version(1, 9, 0));
        assertThat(new Version(1, 0, 0, "step-1")).hasToString("1.0.0.step-1");
    }

    @Test
    void uuidsDifferAndSurviveJavaScript() {
        String uuid = PortalUUIDUtil.generate();

        assertThat(PortalUUIDUtil.generate()).isNotEqualTo(uuid);
        assertThat(PortalUUIDUtil.fromJsSafeUuid(PortalUUIDUtil.toJsSafeUuid(uuid)))
                .isEqualTo(uuid);
    }

    @Test
    void bytesBecomeTextAndObjectsComeBack() {
        assertThat(Base64.decodeFromURL(Base64.encodeToURL(new byte[] {3, 1, -3, -2})))
                .containsExactly(3, 1, -3, -2);
        assertThat(Base64.stringToObject(Base64.objectToString(new ArrayList<>(List.of(1, 2)))))
                .isEqualTo(List.of(1, 2));
        assertThat(Base64.stringToObjectSilent("broken")).isNull();
        assertThat(DigesterUtil.digestHex("SHA-256", "a")).startsWith("ca978112ca1bbdca");
    }

    @Test
    void filesAreWrittenReadAndDeletedWithTheirFolders(@TempDir Path folder) throws Exception {
        File file = folder.resolve("a/b/text.TXT").toFile();

        FileUtil.write(file, "one\r\ntwo ");
        FileUtil.copyDirectory(folder.resolve("a").toFile(), folder.resolve("c").toFile());
        FileUtil.deltree(folder.resolve("a").toFile());

        assertThat(file).doesNotExist();
        assertThat(FileUtil.read(folder.resolve("c/b/text.TXT").toFile())).isEqualTo("one\ntwo");
        assertThat(FileUtil.getExtension("x/text.TXT")).isEqualTo("txt");
        assertThat(FileUtil.stripExtension("a.tar.gz")).isEqualTo("a.tar");
        assertThat(FileUtil.appendParentheticalSuffix("a.txt", "2")).isEqualTo("a (2).txt");
    }

    @Test
    void theTypeOfAFileFollowsItsNameAndElseItsContent() {
        byte[] gif = "GIF89a".getBytes(StandardCharsets.US_ASCII);

        assertThat(MimeTypesUtil.getExtensionContentType("DOCX"))
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(MimeTypesUtil.getContentType(new UnsyncByteArrayInputStream(gif), "unnamed"))
                .isEqualTo("image/gif");
        assertThat(MimeTypesUtil.getContentType("a.unknown")).isEqualTo("application/octet-stream");
        assertThat(MimeTypesUtil.getExtensions("image/tiff")).containsExactly(".tif", ".tiff");
    }

    @Test
    void streamsAreCopiedUpToALengthAndClosed() throws Exception {
        InputStream from = new UnsyncByteArrayInputStream("abcdef".getBytes(StandardCharsets.UTF_8));
        UnsyncByteArrayOutputStream to = new UnsyncByteArrayOutputStream();

        StreamUtil.transfer(from, to, 4L);

        assertThat(to).hasToString("abcd");
        assertThat(to.unsafeGetByteBuffer().remaining()).isEqualTo(4);
    }

    @Test
    void titlesBecomePartsOfAddresses() {
        assertThat(FriendlyURLNormalizerUtil.normalize("Crème Brûlée: a how-to!"))
                .isEqualTo("creme-brulee-a-how-to");
        assertThat(FriendlyURLNormalizerUtil.normalizeWithPeriodsAndSlashes("/a/B.c d"))
                .isEqualTo("/a/b.c-d");
    }

    @Test
    void numbersInNamesAreComparedAsNumbers() {
        assertThat(ListUtil.sort(List.of("page 10", "page 9", "Page 1"), new NaturalOrderStringComparator()))
                .containsExactly("Page 1", "page 9", "page 10");
    }

    @Test
    void aPasswordShowsEachOfItsAlphabets() {
        assertThat(PwdGenerator.getPassword(3, "0", "A", "a")).hasSize(3).contains("0", "A", "a");
        assertThat(PwdGenerator.getPassword("xyz", 5)).matches("[xyz]{5}");
    }
}
