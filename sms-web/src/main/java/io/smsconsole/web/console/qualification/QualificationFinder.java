package io.smsconsole.web.console.qualification;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.catalog.qualification.DescribeSmsQualificationListRequest;
import io.smsconsole.core.catalog.qualification.QualificationActions;
import io.smsconsole.core.catalog.qualification.QualificationInfo;

import org.springframework.stereotype.Component;

/**
 * Finds the one qualification that a page is about.
 */
@Component
class QualificationFinder {

	private final QualificationActions actions;

	QualificationFinder(QualificationActions actions) {
		this.actions = actions;
	}

	QualificationInfo find(long id) {
		return this.actions.list(new DescribeSmsQualificationListRequest(id, null, null, 1, 0))
			.qualificationSet()
			.stream()
			.findFirst()
			.orElseThrow(() -> new SmsException(ErrorCode.INVALID_PARAMETER_VALUE_QUALIFICATION_ID_NOT_FOUND,
					"QualificationId", "qualification.unknown"));
	}

}
