package io.smsconsole.web.console.sign;

import io.smsconsole.core.base.account.AccountType;
import io.smsconsole.core.base.account.TestAccounts;
import io.smsconsole.web.form.Choice;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link SignChoices}.
 */
class SignChoicesTests {

	@Test
	void offersAPersonTheSignsOfAppsAlone() {
		SignChoices company = new SignChoices(null, TestAccounts.of(AccountType.ENTERPRISE));
		SignChoices person = new SignChoices(null, TestAccounts.of(AccountType.INDIVIDUAL));
		assertThat(company.types()).extracting(Choice::value).containsExactly("0", "1", "4", "5");
		assertThat(person.types()).extracting(Choice::value).containsExactly("1");
		assertThat(person.documents(Integer.valueOf(person.blank().signType()))).extracting(Choice::value)
			.contains(person.blank().documentType());
	}

}
