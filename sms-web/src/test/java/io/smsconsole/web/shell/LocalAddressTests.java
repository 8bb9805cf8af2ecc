package io.smsconsole.web.shell;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LocalAddressTests {

	@ParameterizedTest
	@ValueSource(
			strings = { "/console", "/login", "/console?q=1", "/console/apps", "/console/apps?q=%E4%B8%AD&after=7" })
	void leadsBackToPagesOfOurs(String address) {
		assertThat(LocalAddress.orHome(address)).isEqualTo(address);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "//evil.example/console", "https://evil.example/console", "/\\evil.example",
			"/console/../../evil", "/console/%0d%0aSet-Cookie:x=y\r\n", "javascript:alert(1)", "/logout", "/loginx",
			"/consoles", "/console/a b" })
	void leadsHomeInsteadOfElsewhere(String address) {
		assertThat(LocalAddress.orHome(address)).isEqualTo("/console");
	}

}
