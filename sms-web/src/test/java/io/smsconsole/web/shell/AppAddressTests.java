package io.smsconsole.web.shell;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link AppAddress}.
 */
class AppAddressTests {

	private static final long OTHER = 1400000002L;

	@ParameterizedTest
	@CsvSource({ "/console/apps/1400000001, /console/apps/1400000002",
			"/console/apps/1400000001/callback, /console/apps/1400000002/callback",
			"/console/apps/1400000001/contacts?after=7, /console/apps/1400000002/contacts",
			"/console/apps/1400000001/contacts/7/edit, /console/apps/1400000002/contacts",
			"/console/apps/1400000001?x=1, /console/apps/1400000002" })
	void leadsToTheSamePageOfAnotherApplication(String address, String other) {
		assertThat(AppAddress.of(address)).hasValueSatisfying((page) -> {
			assertThat(page.sdkAppId()).isEqualTo(1400000001L);
			assertThat(page.to(OTHER)).isEqualTo(other);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/console", "/console/apps", "/console/apps/new", "/console/apps/14000000011",
			"/console/tasks?app=1400000001", "https://example.com/console/apps/1400000001" })
	void leavesAllOtherPagesAlone(String address) {
		assertThat(AppAddress.of(address)).isEmpty();
	}

	@Test
	void dropsWhatWouldLeadElsewhere() {
		assertThat(AppAddress.of("/console/apps/1400000001/../../../x").orElseThrow().to(OTHER))
			.isEqualTo("/console/apps/1400000002");
	}

}
