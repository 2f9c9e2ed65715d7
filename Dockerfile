# Two stages: the image contains the built server, and neither its sources nor npm packages, which the build bundles.
FROM node:22-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build

FROM node:22-bookworm-slim
# tini ends zombies and passes signals on; bubblewrap isolates the scripts of skills where the runtime allows user namespaces.
RUN apt-get update \
  && apt-get install -y --no-install-recommends tini bubblewrap \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /app
# A copy of dist alone is a program, with the skills and the example of `config init`.
COPY --from=build /build/dist ./dist
ENV NODE_ENV=production
# A number, so that an orchestrator can verify that it is not root.
USER 65532:65532
EXPOSE 3333 9464
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3333/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["/usr/bin/tini", "--", "node", "/app/dist/bin.js"]
CMD ["--config", "/etc/api-integration/config.yaml", "serve", "--http", "0.0.0.0:3333"]
