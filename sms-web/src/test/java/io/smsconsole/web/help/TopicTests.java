package io.smsconsole.web.help;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TopicTests {

	@ParameterizedTest
	@CsvSource({ "/console, FIRST_MESSAGE", "/console/quick-start, FIRST_MESSAGE",
			"/console/mainland/tasks/123456/report, GROUP_SENDS", "/console/apps, APPLICATIONS",
			"/console/apps/1400000001/basic, APPLICATIONS", "/console/apps/1400000001/frequency, LIMITS",
			"/console/apps/1400000001/callback, CALLBACKS", "/console/apps/1400000001/contacts, ALARMS",
			"/console/statistics/mainland/records, RESULTS", "/console/statistics/verification, AUDIT",
			"/console/reviews/sign/7, REVIEWS", "/console/reviews/task/7, APPROVALS", "/console/account, ACCESS",
			"/console/account-settings, SYSTEM", "/console/system/jobs, SYSTEM",
			"/console/no-such-page, FIRST_MESSAGE" })
	void helpsOnThePagesThatItIsAbout(String address, Topic topic) {
		assertThat(Topic.helpingOn(address)).isEqualTo(topic);
	}

	@Test
	void isForOneRoleEach() {
		List<Topic> all = Arrays.stream(Role.values()).flatMap((role) -> role.topics().stream()).toList();
		assertThat(all).containsExactlyInAnyOrder(Topic.values());
	}

}
