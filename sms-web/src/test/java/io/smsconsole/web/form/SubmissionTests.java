package io.smsconsole.web.form;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.base.error.SmsException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class SubmissionTests {

	private final BindingResult errors = new BeanPropertyBindingResult(new SignForm("Acme", null), "form");

	@BeforeEach
	void speakChinese() {
		LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
	}

	@AfterEach
	void forgetTheLanguage() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void carriesOutWhatHoldsNoErrors() {
		AtomicBoolean done = new AtomicBoolean();
		assertThat(Submission.succeeds(this.errors, () -> done.set(true))).isTrue();
		assertThat(done).isTrue();
	}

	@Test
	void doesNothingWhereTheFormIsWrongAlready() {
		this.errors.rejectValue("signName", "any", "wrong");
		AtomicBoolean done = new AtomicBoolean();
		assertThat(Submission.succeeds(this.errors, () -> done.set(true))).isFalse();
		assertThat(done).isFalse();
	}

	@Test
	void putsARefusalBesideItsField() {
		assertThat(refused("SignName")).isFalse();
		assertThat(this.errors.getGlobalErrors()).isEmpty();
		assertThat(this.errors.getFieldErrors()).singleElement().satisfies((error) -> {
			assertThat(error.getField()).isEqualTo("signName");
			assertThat(error.getCodes()).contains(ErrorCode.LIMIT_EXCEEDED.code());
			assertThat(error.getDefaultMessage())
				.isEqualTo(ErrorTexts.of(ErrorCode.LIMIT_EXCEEDED, Locale.SIMPLIFIED_CHINESE));
		});
	}

	@Test
	void putsARefusalBesideAnEmptyField() {
		assertThat(refused("Remark")).isFalse();
		assertThat(this.errors.getFieldErrorCount("remark")).isEqualTo(1);
	}

	@Test
	void putsARefusalAboveAFormThatLacksItsField() {
		assertThat(refused("PhoneNumberSet.0")).isFalse();
		assertThat(refused(null)).isFalse();
		assertThat(this.errors.getGlobalErrorCount()).isEqualTo(1);
	}

	@Test
	void leavesOtherFailuresToTheErrorPage() {
		assertThatIllegalStateException().isThrownBy(() -> Submission.succeeds(this.errors, () -> {
			throw new IllegalStateException("broken");
		}));
	}

	private boolean refused(String parameter) {
		return Submission.succeeds(this.errors, () -> {
			throw new SmsException(ErrorCode.LIMIT_EXCEEDED, parameter, null);
		});
	}

	private record SignForm(String signName, String remark) {

	}

}
