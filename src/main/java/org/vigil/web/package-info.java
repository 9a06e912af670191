/** The site: HTTP in, HTML out. The only place that knows Javalin and Thymeleaf. */
@NullMarked
package org.vigil.web;

import org.jspecify.annotations.NullMarked;
