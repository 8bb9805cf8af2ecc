package io.smsconsole.web.console.template;

import io.smsconsole.core.base.account.AccountSettings;
import io.smsconsole.core.base.account.AccountType;
import io.smsconsole.web.form.Choice;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link TemplateChoices}.
 */
class TemplateChoicesTests {

	@Test
	void offersAPersonNoMarketing() {
		TemplateChoices company = new TemplateChoices(null, new AccountSettings(AccountType.ENTERPRISE, "", 0));
		TemplateChoices person = new TemplateChoices(null, new AccountSettings(AccountType.INDIVIDUAL, "", 0));
		assertThat(company.types()).extracting(Choice::value).containsExactly("3", "2", "1");
		assertThat(person.types()).extracting(Choice::value).containsExactly("3", "2");
	}

}
