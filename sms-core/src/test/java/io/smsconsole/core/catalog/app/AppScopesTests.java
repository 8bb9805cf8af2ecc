package io.smsconsole.core.catalog.app;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.AppVisibility;
import io.smsconsole.core.base.error.SmsException;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.support.StaticListableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class AppScopesTests {

	private static final long ONE = 1400000001L;

	private static final long TWO = 1400000002L;

	@Test
	void whoMaySeeEverythingIsNotLimited() {
		assertThat(scope((action, app) -> true, null)).isNull();
		assertThat(scope(null, " ")).isNull();
	}

	@Test
	void anyoneElseSeesTheirOwnApplicationsOnly() {
		assertThat(scope((action, app) -> app == TWO, null)).containsExactly(TWO);
		assertThat(scope((action, app) -> Set.of(ONE, TWO).contains(app), null))
			.as("not what was sent through deleted applications")
			.containsExactly(ONE, TWO);
		assertThat(scope((action, app) -> app != ONE, null)).containsExactly(TWO);
		assertThat(scope((action, app) -> false, null)).as("an application that nobody has").containsExactly(0L);
	}

	@Test
	void takesTheNamedApplicationWhichTheGateHasDecidedOn() {
		assertThat(scope((action, app) -> false, "1400000001")).containsExactly(ONE);
		assertThatExceptionOfType(SmsException.class).isThrownBy(() -> scope((action, app) -> true, "1400000001 "));
	}

	private static List<Long> scope(AppVisibility visibility, String sdkAppId) {
		Apps apps = mock(Apps.class);
		given(apps.list()).willReturn(Arrays.asList(app(ONE), app(TWO)));
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		if (visibility != null) {
			beans.addBean("visibility", visibility);
		}
		AppScoped request = () -> sdkAppId;
		return new AppScopes(apps, beans.getBeanProvider(AppVisibility.class)).of("Describe", request);
	}

	private static SmsApp app(long id) {
		return new SmsApp(id, "app", "", "", AppStatus.ENABLED, Instant.EPOCH);
	}

}
