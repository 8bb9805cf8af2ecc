package io.smsconsole.web.markup;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class IconsTests {

	private final Icons icons = new Icons();

	@Test
	void drawsWithoutAnythingThatIsNotSeen() {
		assertThat(this.icons.svg("check", "icon")).isEqualTo("<svg class=\"icon\" viewBox=\"0 0 24 24\" fill=\"none\""
				+ " stroke=\"currentColor\" stroke-width=\"2\" stroke-linecap=\"round\" stroke-linejoin=\"round\""
				+ " aria-hidden=\"true\" focusable=\"false\"><path d=\"M5 12l5 5l10 -10\" /></svg>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "no-such-icon", "../filled/check", "check.svg", "", "Check" })
	void knowsOnlyItsCollection(String name) {
		assertThatIllegalArgumentException().isThrownBy(() -> this.icons.svg(name, "icon"));
	}

}
