/**
 * What our templates can write beyond Thymeleaf's own: icons drawn into the page, and
 * attributes out of a map.
 */
package io.smsconsole.web.markup;
