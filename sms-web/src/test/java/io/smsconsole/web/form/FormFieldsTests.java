package io.smsconsole.web.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FormFieldsTests {

	private final FormFields fields = new FormFields();

	@ParameterizedTest
	@CsvSource({ "name,name", "templateName,template-name", "smsSdkAppId,sms-sdk-app-id",
			"countries[2].isoCode,countries-2-iso-code", "MARKETING,marketing" })
	void namesFieldsInKebabCase(String field, String id) {
		assertThat(this.fields.id(field)).isEqualTo(id);
	}

	@Test
	void checksNothingWithoutAnAddress() {
		assertThat(this.fields.check(null, "name")).isEmpty();
	}

	@Test
	void takesOnlyTheFieldsOwnErrorFromACheck() {
		assertThat(this.fields.check("/console/signs/check", "sign-name"))
			.containsEntry("hx-post", "/console/signs/check")
			.containsEntry("hx-select", "#sign-name-error")
			.containsEntry("hx-target", "#sign-name-error");
	}

}
