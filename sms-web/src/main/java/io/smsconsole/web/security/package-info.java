/**
 * Which door asks for what: a session for pages, nothing but what they check themselves
 * for the signed API and the callbacks.
 */
package io.smsconsole.web.security;
