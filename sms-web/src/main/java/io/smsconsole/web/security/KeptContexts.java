package io.smsconsole.web.security;

import io.smsconsole.auth.principal.Caller;
import io.smsconsole.auth.session.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.DelegatingSecurityContextRepository;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps who is signed in with the HTTP session, and believes it only as long as the
 * person's own session holds: where that was ended, or the account disabled, the next
 * request is nobody's.
 */
@Component
class KeptContexts implements SecurityContextRepository {

	private final SecurityContextRepository session = new HttpSessionSecurityContextRepository();

	private final SecurityContextRepository writing = new DelegatingSecurityContextRepository(
			new RequestAttributeSecurityContextRepository(), this.session);

	private final Sessions sessions;

	KeptContexts(Sessions sessions) {
		this.sessions = sessions;
	}

	@Override
	public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
		return new Believed(request, this.session.loadDeferredContext(request));
	}

	@Override
	@Deprecated
	public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
		return loadDeferredContext(exchange.getRequest()).get();
	}

	@Override
	public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
		this.writing.saveContext(context, request, response);
	}

	@Override
	public boolean containsContext(HttpServletRequest request) {
		return this.session.containsContext(request);
	}

	private boolean holds(SecurityContext context) {
		return Caller.of(context.getAuthentication()).map(this.sessions::holds).orElse(true);
	}

	/**
	 * Looks when it is asked, and once.
	 */
	private final class Believed implements DeferredSecurityContext {

		private final HttpServletRequest request;

		private final DeferredSecurityContext stored;

		private SecurityContext context;

		private boolean generated;

		Believed(HttpServletRequest request, DeferredSecurityContext stored) {
			this.request = request;
			this.stored = stored;
		}

		@Override
		public SecurityContext get() {
			if (this.context == null) {
				this.context = this.stored.get();
				this.generated = this.stored.isGenerated();
				if (!holds(this.context)) {
					this.context = SecurityContextHolder.createEmptyContext();
					this.generated = true;
					forget();
				}
			}
			return this.context;
		}

		@Override
		public boolean isGenerated() {
			get();
			return this.generated;
		}

		private void forget() {
			HttpSession kept = this.request.getSession(false);
			if (kept != null) {
				kept.invalidate();
			}
		}

	}

}
