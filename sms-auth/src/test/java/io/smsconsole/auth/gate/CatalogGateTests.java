package io.smsconsole.auth.gate;

import io.smsconsole.auth.AuthTest;
import io.smsconsole.auth.principal.Caller;
import io.smsconsole.auth.principal.Means;
import io.smsconsole.auth.principal.RunAs;
import io.smsconsole.core.base.action.ActionCatalog;
import io.smsconsole.core.base.action.ActionEntry;
import io.smsconsole.core.base.action.Resource;
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

	@Test
	void everyOperationRefusesWhoeverHoldsNoPolicy() {
		Caller stranger = new Caller(999_999_999_999L, 100_000_000_001L, "stranger", Means.SESSION, "test");
		assertThat(this.catalog.all()).filteredOn((entry) -> entry.resource() != Resource.OWN)
			.isNotEmpty()
			.allSatisfy((entry) -> RunAs.call(stranger, () -> assertThatExceptionOfType(SmsException.class)
				.as("%s, called by a stranger", entry)
				.isThrownBy(() -> entry.invoke(blank(entry)))
				.satisfies((ex) -> assertThat(ex.code()).isEqualTo(ErrorCode.AUTH_FAILURE_UNAUTHORIZED_OPERATION))));
	}

	private static Object blank(ActionEntry entry) throws ReflectiveOperationException {
		return BlankRecords.of(entry.request());
	}

}
