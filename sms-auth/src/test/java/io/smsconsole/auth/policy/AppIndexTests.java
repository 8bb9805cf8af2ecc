package io.smsconsole.auth.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AppIndexTests {

	@Test
	void findsEachOfManyAndNothingElse() {
		Map<String, List<Rule>> byApp = new LinkedHashMap<>();
		for (int i = 0; i < 1000; i++) {
			byApp.put(Integer.toString(1400000000 + i), List.of(rule()));
		}
		AppIndex index = new AppIndex(byApp);
		byApp.forEach((app, rules) -> {
			assertThat(index.find("qcs::sms::uin/1:app/" + app, 20).allows()).containsExactlyElementsOf(rules);
			assertThat(index.find(app, 0).app()).isEqualTo(app);
			assertThat(index.find(app + "0", 0)).isSameAs(AppRules.NONE);
			assertThat(index.find(app.substring(1), 0)).isSameAs(AppRules.NONE);
		});
		assertThat(index.find("1400001000", 0)).isSameAs(AppRules.NONE);
		assertThat(index.find("", 0)).isSameAs(AppRules.NONE);
		assertThat(index.apps()).hasSize(1000);
	}

	@Test
	void mayBeEmpty() {
		assertThat(new AppIndex(Map.of()).find("1400000001", 0)).isSameAs(AppRules.NONE);
	}

	private static Rule rule() {
		return new Rule("p", 0,
				new Statement(Effect.ALLOW, List.of(new Glob("*")), List.of(ResourcePattern.EVERYTHING), List.of()));
	}

}
