package org.sluice.liferay.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Release;
import com.liferay.portal.kernel.service.ReleaseLocalService;
import org.junit.jupiter.api.Test;
import org.sluice.api.SluiceException;

class ReleaseServiceTest {
    private final InMemoryReleases releases = new InMemoryReleases();
    private final ReleaseLocalService service = new ReleaseService(releases);

    @Test
    void addsAndFetchesReleases() {
        Release added = service.addRelease("com.example.a", "1.0.0");
        service.addRelease("com.example.b", 210);

        Release fetched = service.fetchRelease("com.example.a");
        assertThat(fetched.getSchemaVersion()).isEqualTo("1.0.0");
        assertThat(fetched.getBundleSymbolicName()).isEqualTo("com.example.a");
        assertThat(fetched.getReleaseId()).isEqualTo(added.getReleaseId());
        assertThat(service.fetchRelease(added.getReleaseId()).getServletContextName())
                .isEqualTo("com.example.a");
        assertThat(service.fetchRelease("com.example.b").getBuildNumber()).isEqualTo(210);
    }

    @Test
    void fetchesNothingWhereThereIsNoRelease() {
        assertThat(service.fetchRelease("com.example.a")).isNull();
        assertThat(service.fetchRelease(42)).isNull();
    }

    @Test
    void listsReleasesByPages() {
        service.addRelease("com.example.c", "1.0.0");
        service.addRelease("com.example.a", "1.0.0");
        service.addRelease("com.example.b", "1.0.0");

        assertThat(service.getReleases(-1, -1)).hasSize(3);
        assertThat(service.getReleases(1, 2))
                .extracting(Release::getServletContextName)
                .containsExactly("com.example.b");
        assertThat(service.getReleases(2, 10))
                .extracting(Release::getServletContextName)
                .containsExactly("com.example.c");
        assertThat(service.getReleases(5, 10)).isEmpty();
    }

    @Test
    void writesWhatWasSetInARelease() {
        Release release = service.addRelease("com.example.old", "1.0.0");
        release.setServletContextName("com.example.new");
        release.setSchemaVersion("1.1.0");
        release.setBuildNumber(7);
        release.setVerified(true);
        release.setState(1);

        service.updateRelease(release);

        Release written = service.fetchRelease("com.example.new");
        assertThat(written.getSchemaVersion()).isEqualTo("1.1.0");
        assertThat(written.getBuildNumber()).isEqualTo(7);
        assertThat(written.isVerified()).isTrue();
        assertThat(written.getState()).isEqualTo(1);
        assertThat(service.fetchRelease("com.example.old")).isNull();
    }

    @Test
    void writesAReleaseByItsId() throws PortalException {
        long id = service.addRelease("com.example.a", "1.0.0").getReleaseId();

        service.updateRelease(id, "1.1.0", 9, null, true);

        assertThat(service.fetchRelease(id).getSchemaVersion()).isEqualTo("1.1.0");
        assertThat(service.fetchRelease(id).getBuildNumber()).isEqualTo(9);
        assertThatThrownBy(() -> service.updateRelease(42, "1.1.0", 9, null, true))
                .isInstanceOf(PortalException.class)
                .hasMessageContaining("'42'");
    }

    @Test
    void aReleaseThatIsHeldDoesNotFollowTheRecordedOne() {
        Release held = service.addRelease("com.example.a", "1.0.0");

        service.updateRelease("com.example.a", "1.1.0", "1.0.0");

        assertThat(held.getSchemaVersion()).isEqualTo("1.0.0");
        assertThat(service.fetchRelease("com.example.a").getSchemaVersion()).isEqualTo("1.1.0");
    }

    @Test
    void recordsAModuleThatComesFromNothing() {
        service.updateRelease("com.example.a", "1.0.0", "0.0.0");

        assertThat(service.fetchRelease("com.example.a").getSchemaVersion()).isEqualTo("1.0.0");
    }

    @Test
    void refusesToMoveAReleaseThatStandsElsewhere() {
        service.addRelease("com.example.a", "1.0.0");

        assertThatThrownBy(() -> service.updateRelease("com.example.a", "3.0.0", "2.0.0"))
                .isInstanceOf(IllegalStateException.class)
                .hasCauseInstanceOf(SluiceException.class);
        assertThatThrownBy(() -> service.updateRelease("com.example.b", "3.0.0", "2.0.0"))
                .isInstanceOf(IllegalStateException.class)
                .hasCauseInstanceOf(SluiceException.class);
    }

    @Test
    void refusesToWriteAReleaseThatIsGone() {
        Release release = service.addRelease("com.example.a", "1.0.0");
        service.deleteRelease(release);

        assertThatThrownBy(() -> service.updateRelease(release)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void deletesReleases() throws PortalException {
        Release release = service.addRelease("com.example.a", "1.0.0");

        service.deleteRelease(release.getReleaseId());

        assertThat(service.fetchRelease("com.example.a")).isNull();
        assertThatThrownBy(() -> service.deleteRelease(release.getReleaseId())).isInstanceOf(PortalException.class);
    }
}
