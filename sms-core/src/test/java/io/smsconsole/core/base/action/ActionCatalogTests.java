package io.smsconsole.core.base.action;

import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ActionCatalogTests {

	@Test
	void listsWhatIsMarked() {
		ActionCatalog catalog = catalogOf(Good.class);
		assertThat(catalog.all()).extracting(ActionEntry::name).containsExactly("DescribeGood", "ModifyGood");
		assertThat(catalog.get("ModifyGood")).satisfies((entry) -> {
			assertThat(entry).hasToString("sms:ModifyGood");
			assertThat(entry.feature()).isEqualTo("action");
			assertThat(entry.access()).isEqualTo(Access.WRITE);
			assertThat(entry.resource()).isEqualTo(Resource.APP);
			assertThat(entry.request()).isEqualTo(App.class);
			assertThat(entry.response()).isEqualTo(Done.class);
			assertThat(entry.invoke(new App("7"))).isEqualTo(new Done("7"));
		});
	}

	@Test
	void passesOnWhatAnOperationThrows() {
		assertThatIllegalStateException()
			.isThrownBy(() -> catalogOf(Good.class).get("DescribeGood").invoke(new Plain()))
			.withMessage("thrown by the operation");
	}

	@Test
	void knowsNoOtherOperations() {
		assertThat(catalogOf(Good.class).find("describegood")).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> catalogOf(Good.class).get("DescribeBad"));
	}

	@Test
	void endsTheStartWhereTheRulesAreBroken() {
		assertRefused("Two operations are named DescribeGood", Good.class, Twin.class);
		assertRefused("must take one request record", NoRequest.class);
		assertRefused("must return a response record", NoResponse.class);
		assertRefused("must be AppScoped or have an AppFinder", NoApp.class);
	}

	private static void assertRefused(String message, Class<?>... beans) {
		assertThatIllegalStateException().isThrownBy(() -> catalogOf(beans)).withMessageContaining(message);
	}

	private static ActionCatalog catalogOf(Class<?>... beans) {
		try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
			context.register(ActionCatalog.class, AppFinders.class);
			context.register(beans);
			context.refresh();
			return context.getBean(ActionCatalog.class);
		}
	}

	record Plain() {

	}

	record App(String smsSdkAppId) implements AppScoped {

	}

	record Done(String id) {

	}

	static class Good {

		@Action(name = "DescribeGood", access = Access.READ)
		public Done describe(Plain request) {
			throw new IllegalStateException("thrown by the operation");
		}

		@Action(name = "ModifyGood", access = Access.WRITE, resource = Resource.APP)
		public Done modify(App request) {
			return new Done(request.smsSdkAppId());
		}

	}

	static class Twin {

		@Action(name = "DescribeGood", access = Access.READ)
		public Done describe(Plain request) {
			return new Done("twin");
		}

	}

	static class NoRequest {

		@Action(name = "DescribeBad", access = Access.READ)
		public Done describe(String request) {
			return new Done(request);
		}

	}

	static class NoResponse {

		@Action(name = "DescribeBad", access = Access.READ)
		public void describe(Plain request) {
		}

	}

	static class NoApp {

		@Action(name = "DescribeBad", access = Access.READ, resource = Resource.APP)
		public Done describe(Plain request) {
			return new Done("");
		}

	}

}
