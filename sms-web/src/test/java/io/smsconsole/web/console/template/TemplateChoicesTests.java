package io.smsconsole.web.console.template;

import io.smsconsole.core.base.account.AccountType;
import io.smsconsole.core.base.account.TestAccounts;
import io.smsconsole.web.form.Choice;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link TemplateChoices}.
 */
class TemplateChoicesTests {

	@Test
	void offersAPersonNoMarketing() {
		TemplateChoices company = new TemplateChoices(null, TestAccounts.of(AccountType.ENTERPRISE));
		TemplateChoices person = new TemplateChoices(null, TestAccounts.of(AccountType.INDIVIDUAL));
		assertThat(company.types()).extracting(Choice::value).containsExactly("3", "2", "1");
		assertThat(person.types()).extracting(Choice::value).containsExactly("3", "2");
	}

}
