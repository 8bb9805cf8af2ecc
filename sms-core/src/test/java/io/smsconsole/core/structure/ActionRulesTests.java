package io.smsconsole.core.structure;

import java.util.List;
import java.util.function.Function;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Resource;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ActionRulesTests {

	@Test
	void acceptsAnOperationAsItShouldBe() {
		assertThat(broken(GoodActions.class)).isEmpty();
	}

	@Test
	void findsAPublicMethodWithoutAMark() {
		assertThat(broken(UnmarkedActions.class)).singleElement().asString().contains("mark it with @Action");
	}

	@Test
	void findsAnOperationOutsideAnActionsBean() {
		assertThat(broken(Elsewhere.class)).singleElement().asString().contains("…Actions beans");
	}

	@Test
	void findsAnOperationWithoutRecords() {
		assertThat(broken(ShapelessActions.class)).singleElement().asString().contains("one record each");
	}

	@Test
	void findsACallAndAReferenceToTheBeansOwnAction() {
		assertThat(broken(InwardActions.class)).singleElement().asString().contains("2 times", "passes no gate");
	}

	private static List<String> broken(Class<?> type) {
		var classes = new ClassFileImporter().importClasses(type, Request.class, AppRequest.class, Response.class);
		return ActionRules.all()
			.stream()
			.map((rule) -> rule.allowEmptyShould(true).evaluate(classes))
			.filter((result) -> result.hasViolation())
			.map((result) -> result.getFailureReport().toString())
			.toList();
	}

	record Request(String name) {
	}

	record AppRequest(String smsSdkAppId) implements AppScoped {
	}

	record Response() {
	}

	static class GoodActions {

		@Action(name = "One", access = Access.READ)
		public Response one(Request request) {
			return helped();
		}

		@Action(name = "Two", access = Access.READ, resource = Resource.APP)
		public Response two(AppRequest request) {
			return helped();
		}

		private Response helped() {
			return new Response();
		}

	}

	static class UnmarkedActions {

		public Response one(Request request) {
			return new Response();
		}

	}

	static class Elsewhere {

		@Action(name = "One", access = Access.READ)
		public Response one(Request request) {
			return new Response();
		}

	}

	static class ShapelessActions {

		@Action(name = "One", access = Access.READ)
		public Response one(String name, int count) {
			return new Response();
		}

	}

	static class InwardActions {

		@Action(name = "One", access = Access.READ)
		public Response one(Request request) {
			return two(request);
		}

		@Action(name = "Two", access = Access.READ)
		public Response two(Request request) {
			Function<Request, Response> other = this::one;
			return (request != null) ? new Response() : other.apply(request);
		}

	}

}
