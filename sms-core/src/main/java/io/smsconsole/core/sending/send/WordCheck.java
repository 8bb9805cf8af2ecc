package io.smsconsole.core.sending.send;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.word.SensitiveWords;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The message, filled in, has no sensitive word.
 */
@Component
@Order(700)
class WordCheck implements MessageCheck {

	private final SensitiveWords words;

	WordCheck(SensitiveWords words) {
		this.words = words;
	}

	@Override
	public ErrorCode refusal(Admission admission, Candidate candidate) {
		boolean found = this.words.find(admission.content(candidate)).isPresent();
		return found ? ErrorCode.FAILED_OPERATION_CONTAIN_SENSITIVE_WORD : null;
	}

}
