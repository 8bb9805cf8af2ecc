package io.smsconsole.core.base.content;

import java.util.List;

import io.smsconsole.core.base.error.SmsException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for every text.
 */
class TemplateTextPropertiesTests {

	@Property
	void eitherReadsATextOrRefusesIt(@ForAll @StringLength(max = 600) String text) {
		try {
			TemplateText read = TemplateText.parse(text);
			assertThat(read.text()).isEqualTo(text);
		}
		catch (SmsException ex) {
			assertThat(ex.reason()).startsWith("template.");
		}
	}

	@Property
	void putsTheValuesWhereTheVariablesStood(@ForAll @StringLength(max = 50) String value) {
		assertThat(TemplateText.parse("a{1}b{2}c").render(List.of(value, "x"))).isEqualTo("a" + value + "bxc");
	}

}
