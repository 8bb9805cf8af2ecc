package io.smsconsole.auth.gate;

import io.smsconsole.auth.AuthTest;
import io.smsconsole.core.base.action.ActionCatalog;
import io.smsconsole.core.base.action.ActionEntry;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import org.junit.jupiter.api.Test;

import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Walks the whole catalogue: what is in it is behind the gate.
 */
@AuthTest
@Import(SampleActions.class)
class CatalogGateTests {

	@Autowired
	private ActionCatalog catalog;

	@Test
	void everyOperationIsProxiedAndRefusesTheAnonymousCaller() {
		assertThat(this.catalog.all()).isNotEmpty().allSatisfy((entry) -> {
			assertThat(AopUtils.isAopProxy(entry.bean())).as("%s has a gate", entry).isTrue();
			assertThatExceptionOfType(SmsException.class).as("%s, called by nobody", entry)
				.isThrownBy(() -> entry.invoke(blank(entry)))
				.satisfies((ex) -> assertThat(ex.code()).isEqualTo(ErrorCode.AUTH_FAILURE_UNAUTHORIZED_OPERATION));
		});
	}

	private static Object blank(ActionEntry entry) throws ReflectiveOperationException {
		return BlankRecords.of(entry.request());
	}

}
